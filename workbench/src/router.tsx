import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from './parts/States.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';

const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: unknown): number | undefined => (Number.isSafeInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Failed error={error instanceof Error ? error : new Error(String(error))} retry={reset} />,
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: ({ status }): { status?: string | undefined } => ({ status: words(status) }),
  component: lazyRouteComponent(() => import('./inbox/InboxPage.tsx'), 'InboxPage'),
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  component: lazyRouteComponent(() => import('./incidents/IncidentsPage.tsx'), 'IncidentsPage'),
});
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  validateSearch: ({ tab, question, origin }): { tab?: string | undefined; question?: string | undefined; origin?: string | undefined } => ({
    tab: words(tab),
    question: words(question),
    origin: words(origin),
  }),
  component: lazyRouteComponent(() => import('./incident/IncidentPage.tsx'), 'IncidentPage'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: ({ claim, version, view }): { claim?: string | undefined; version?: number | undefined; view?: string | undefined } => ({
    claim: words(claim),
    version: number(version),
    view: words(view),
  }),
  component: lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: ({ a, b, incident }): { a?: string | undefined; b?: string | undefined; incident?: string | undefined } => ({
    a: words(a),
    b: words(b),
    incident: words(incident),
  }),
  component: lazyRouteComponent(() => import('./compare/ComparePage.tsx'), 'ComparePage'),
});
const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: ({ q }): { q?: string | undefined } => ({ q: words(q) }),
  component: lazyRouteComponent(() => import('./sources/SourcesPage.tsx'), 'SourcesPage'),
});
const source = createRoute({
  getParentRoute: () => root,
  path: '/sources/$key',
  component: lazyRouteComponent(() => import('./sources/SourcePage.tsx'), 'SourcePage'),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossier',
  validateSearch: ({ incident }): { incident?: string | undefined } => ({ incident: words(incident) }),
  component: lazyRouteComponent(() => import('./dossier/DossierPage.tsx'), 'DossierPage'),
});
const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  validateSearch: ({ subject }): { subject?: string | undefined } => ({ subject: words(subject) }),
  component: lazyRouteComponent(() => import('./log/LogPage.tsx'), 'LogPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([inbox, incidents, incident, report, compare, sources, source, dossier, log]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
