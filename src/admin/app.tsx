import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { sensibleActions, sensiblePanels } from './actions';
import { activityColumns } from './activity/columns';
import { readLooks } from './business';
import { sendOnlyChanges } from './changed-only';
import { addFields } from './fields/fields';
import { clientColumns } from './client/columns';
import { CLIENT_PANELS } from './client/panels';
import { ClientPhoneActions } from './client/phone-actions';
import mark from './extensions/mark.svg';
import { feedbackColumns } from './feedback/columns';
import { FeedbackTools } from './feedback/list-tools';
import { FeedbackPanel } from './feedback/panel';
import { keepNothing } from './fresh';
import { untilSetUp } from './home/first-steps/steps';
import { arrangeHome } from './home/home';
import { addImport } from './import/link';
import { ImportButton } from './import/list-button';
import { injectAboveLists, injectBelowSave } from './injected';
import { openAnew } from './list-anew';
import { readableCells } from './list-cells';
import { noticeReturning } from './looking-again';
import { addMailSettings } from './mail/link';
import { inOrder } from './menu';
import { messageColumns } from './message/columns';
import { DraftPanel } from './message/draft-panel';
import { showLetters } from './message/form';
import { MessageTools } from './message/list-tools';
import { SendPanel } from './message/send-panel';
import { closeNews } from './news';
import { InterestPanel } from './product/interest-panel';
import { productColumns } from './product/columns';
import { projectColumns } from './project/list/columns';
import { ProjectTools } from './project/list/list-tools';
import { PROJECT_PANELS } from './project/panels';
import { ProjectPhoneActions } from './project/phone-actions';
import { addQueue } from './queue/link';
import { keepRefusedWords } from './refused-save';
import { onlySensible } from './rights';
import { ShelfButton } from './shelf-button';
import { nameTab } from './tab';
import { ThreadPanel } from './thread/thread-panel';
import { wordsFor } from './words';
import { sensibleBulkActions } from './write/bulk-action';
import { addWriting } from './write/link';

const [looks] = await Promise.all([readLooks(), closeNews()]);
const logo = looks.markUrl ?? mark;

/** Each knows its own list; the first and the last are for all of them. */
const COLUMNS = [
  openAnew,
  clientColumns,
  projectColumns,
  feedbackColumns,
  messageColumns,
  productColumns,
  activityColumns,
  readableCells,
];

export default {
  config: {
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
    translations: { en: wordsFor(looks.name) },
  },

  register(app: StrapiApp) {
    nameTab(looks);
    app.addRBACMiddleware(onlySensible);
    app.addRBACMiddleware(untilSetUp);
    noticeReturning(app);
    addFields(app);
    addWriting(app);
    addQueue(app);
    arrangeHome(app);
    addImport(app);
    addMailSettings(app);
  },

  bootstrap(app: StrapiApp) {
    keepNothing();
    sendOnlyChanges();
    keepRefusedWords();
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addDocumentAction(sensibleActions);
    apis.addBulkAction(sensibleBulkActions);
    apis.addEditViewSidePanel((panels) => [
      ...sensiblePanels(panels),
      DraftPanel,
      SendPanel,
      ThreadPanel,
      InterestPanel,
      FeedbackPanel,
      ...CLIENT_PANELS,
      ...PROJECT_PANELS,
    ]);
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', inOrder);
    for (const columns of COLUMNS) app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', columns);
    showLetters(app);
    injectAboveLists(app, 'import', ImportButton);
    injectAboveLists(app, 'shelf', ShelfButton);
    injectAboveLists(app, 'project-tools', ProjectTools);
    injectAboveLists(app, 'feedback-tools', FeedbackTools);
    injectAboveLists(app, 'message-tools', MessageTools);
    injectBelowSave(app, 'project-actions', ProjectPhoneActions);
    injectBelowSave(app, 'client-actions', ClientPhoneActions);
  },
};
