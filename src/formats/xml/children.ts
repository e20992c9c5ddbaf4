/** An element right below another: its name as written, its attributes as written, and where its contents stand in the source. */
export interface Child {
  name: string;
  attributes: string;
  start: number;
  end: number;
}

const MARK = /<!\[CDATA\[|<!--|<\/([\w:.-]{1,100})\s*>|<([\w:.-]{1,100})((?:\s[^<>]{0,5000})?)>/g;
const MAX_DEPTH = 256;

/** The elements right below the outermost one of a stretch of XML. Broken or very deep markup ends the list where it breaks. */
export function childrenOf(source: string): Child[] {
  const children: Child[] = [];
  const open: Omit<Child, 'end'>[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(source); match; match = MARK.exec(source)) {
    const [whole, closed, name, attributes = ''] = match;
    if (name !== undefined) {
      const empty = attributes.endsWith('/') || whole.endsWith('/>');
      const start = match.index + whole.length;
      if (empty && open.length === 1) children.push({ name, attributes, start, end: start });
      if (!empty) open.push({ name, attributes, start });
      if (open.length > MAX_DEPTH) return children;
    } else if (closed !== undefined) {
      const last = open.pop();
      if (last?.name !== closed) return children;
      if (open.length === 1) children.push({ ...last, end: match.index });
      if (open.length === 0) return children;
    } else {
      const end = source.indexOf(whole === '<!--' ? '-->' : ']]>', MARK.lastIndex);
      if (end < 0) return children;
      MARK.lastIndex = end + 3;
    }
  }
  return children;
}

/** Value of an attribute, entities left as they are; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2] ?? '') : null;
}
