import { type StrapiApp, useAuth } from '@strapi/strapi/admin';
import { Navigate, type RouteObject } from 'react-router-dom';

/** Whether the person at the panel may see any of Strapi's own settings. */
const useRunsStrapi = (): boolean =>
  useAuth('settings', ({ permissions }) => permissions.some(({ action }) => action.startsWith('admin::')));

const forWhoRunsStrapi = (Overview: React.ComponentType) => () =>
  useRunsStrapi() ? <Overview /> : <Navigate to="/settings/mail" replace />;

function openedByFew(route: RouteObject): RouteObject {
  const { lazy, path } = route;
  if (path !== 'application-infos' || !lazy) return route;
  const load = async () => {
    const { Component } = (await lazy()) as { Component: React.ComponentType };
    return { Component: forWhoRunsStrapi(Component) };
  };
  return { ...route, lazy: load } as RouteObject;
}

const opened = (route: RouteObject): RouteObject =>
  route.path === 'settings/*' && route.children
    ? ({ ...route, children: route.children.map(openedByFew) } as RouteObject)
    : route;

/**
 * Settings open with Strapi's version and prices, which is for whoever runs it. To everybody else they open with the page that
 * is theirs.
 */
export const openOwnSettings = (app: StrapiApp): void => app.router.addRoute((routes) => routes.map(opened));
