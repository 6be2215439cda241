interface Plugin {
  routes: Record<string, unknown>;
}

/**
 * Accounts are `src/api/account`'s: the plugin keeps its tables, roles and admin pages, and none of its public
 * routes is mounted. (Its own stand open to enumeration, forked sessions and reading other users.)
 */
export default (plugin: Plugin): Plugin => {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  return plugin;
};
