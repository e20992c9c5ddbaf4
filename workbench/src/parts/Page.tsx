import { type ReactNode, useEffect } from 'react';
import { t } from '../strings/text.ts';

/** A page: its heading, what can be done with it, and its content. The heading names the browser's tab too. */
export function Page({
  title,
  deck,
  actions,
  wide = false,
  children,
}: {
  title: string;
  deck?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title]);
  return (
    <div className={wide ? 'page wide' : 'page'}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {deck && <p className="deck">{deck}</p>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
