import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLive } from '../api/live.ts';
import { useCase } from '../api/read.ts';
import { t } from '../strings/text.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { ToastRegion } from './ToastRegion.tsx';
import { undoNewest } from './toasts.ts';

const PLACES = [
  { to: '/', name: 'app.inbox' },
  { to: '/incidents', name: 'app.incidents' },
  { to: '/sources', name: 'app.sources' },
  { to: '/dossier', name: 'app.dossier' },
  { to: '/log', name: 'app.log' },
] as const;

/** What is around every page: the way to the others, search, messages. */
export function Shell() {
  const line = useLive();
  const { data } = useCase();
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key === 'k') {
        event.preventDefault();
        setSearching(true);
      } else if (event.key === 'z' && !isTyping(event.target)) {
        event.preventDefault();
        undoNewest();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="masthead">
        <Link to="/" className="brand">
          {t('app.name')} {data && <span>{data.body.name}</span>}
        </Link>
        <nav aria-label={t('app.nav')}>
          {PLACES.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
              {t(name)}
            </Link>
          ))}
        </nav>
        <Button className="button search-button" onPress={() => setSearching(true)}>
          {t('app.search')} <kbd>{t('app.searchKeys')}</kbd>
        </Button>
        <ThemeChoice />
      </header>
      {line !== 'open' && (
        <p className="banner" role="status">
          {t(`app.${line}`)}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <SearchDialog isOpen={searching} onOpenChange={setSearching} />
      <ToastRegion />
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
