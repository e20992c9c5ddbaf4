import type { Journal } from '../../store/ports.ts';
import type { News } from './desk.ts';

type Head = News & { kind: 'head' };

/** Who listens, what they are told, and the state that answers are true at. */
export class Bulletin {
  readonly #listeners = new Set<(news: News) => void>();
  #head: Head;
  #renewals = 0;

  constructor(journal: Pick<Journal, 'head'>) {
    this.#head = this.#headOf(journal.head());
  }

  get issue(): string {
    return this.#head.issue;
  }

  /** The journal may have grown, and all that stands on it has followed. */
  moved(journal: Pick<Journal, 'head'>): void {
    const head = journal.head();
    if (head.size !== this.#head.head.size) this.#publish(this.#headOf(head));
  }

  /** Something that is worked out from the case changed though the journal did not. */
  renewed(): void {
    this.#renewals++;
    this.#publish(this.#headOf(this.#head.head));
  }

  tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#head);
    return () => this.#listeners.delete(listener);
  }

  #publish(head: Head): void {
    this.#head = head;
    this.tell(head);
  }

  #headOf(head: Head['head']): Head {
    return { kind: 'head', head, issue: `${head.size}.${this.#renewals}` };
  }
}
