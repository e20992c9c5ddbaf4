/** Whole paragraphs that belong to the page around a report, not to it; copied articles carry them too. */
const LINES: readonly RegExp[] = [
  /^(?:advertisement|anzeige|publicité|реклама|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after) (?:this )?(?:advertisement|ad)|scroll to continue(?: reading)?|skip (?:ad|advertisement|to (?:main )?content)|loading(?:\.{3}|…)?|supported by)\.?$/iu,
  /^(?:please )?enable javascript\b.{0,80}$/iu,
  /^(?:share(?: this)?(?: (?:article|story|post|page))?|print|email|e-mail|copy(?: the)? link|save(?: article| for later)?|listen to (?:this )?article|tweet|follow us.{0,60}|(?:facebook|twitter|whatsapp|telegram|linkedin|x|reddit|pinterest|[·|,/ ])+)\.?$/iu,
  /^(?:see|watch|view) (?:more|all|full)(?: (?:videos?|photos?|images?|gallery|stories|comments))?\.?$/iu,
  /^view this post on \w+\.?$/iu,
  /^(?:read (?:more|also|next|on)|also read|see also|related(?: (?:articles?|stories|topics|coverage|content|news|posts))?|more on this (?:story|topic)|recommended(?: for you| stories)?|more (?:from|on|stories|coverage)|most (?:read|popular|viewed)|don['’]t miss|you (?:may|might) (?:also )?like|trending(?: now)?|in case you missed it|читайте також|читайте также|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|lea también|leggi anche)(?:\s*[:：–—-].{0,200}|\.?)$/iu,
  /^(?:sign up|subscribe|register|log ?in|sign in|join (?:us|now|our \w+)|get (?:our|the) (?:\w+ ){0,3}(?:newsletter|briefing|app|alerts)|download (?:our|the) app|support (?:our|us|independent) ?\w*|already a (?:subscriber|member)\??|not a (?:subscriber|member)\??|become a (?:subscriber|member)).{0,160}$/iu,
  /^(?:this|the) (?:content|video|media|post|clip|embed) (?:is|isn['’]t|cannot|can['’]t|could not) .{0,80}(?:available|displayed|loaded|played|shown|supported)\b.{0,80}$/iu,
  /^(?:.{0,120}\b)?(?:all rights reserved|reproduction .{0,40}(?:consent|permission)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|усі права захищено)\b.{0,80}$/iu,
  /^.{0,100}\b(?:follow|find|join) us on (?:x|twitter|facebook|whatsapp|telegram|instagram|youtube|tiktok)\b.{0,40}$/iu,
  /^(?:abonnez-vous|abonnieren sie|jetzt abonnieren|suscríb[ea]te|suscríbase|abbonati|підпишіться|підписуйтесь|подпишитесь|подписывайтесь)\b.{0,160}$/iu,
  /^(?:video|audio)\s*[:：]?\s*\d{1,2}:\d{2}\s*(?:play)?$/iu,
  /^(?:©|\(c\)|copyright\b).{0,160}$/iu,
  /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie (?:policy|settings)|we use cookies.{0,200}|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|choices))\.?$/iu,
  /^(?:leave a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?|post a comment|show (?:more|all) comments|tags?:.{0,200}|filed under:?.{0,200}|topics?:.{0,200}|back to top|\d{1,3} (?:shares?|min(?:ute)?s? read)|[◀▶←→«»‹›]*\s*(?:previous|next)(?: (?:article|story|post|page))?\s*[◀▶←→«»‹›]*)$/iu,
];

/** Characters in the longest paragraph that could be such a line. */
const LONGEST = 260;

/** Is the whole paragraph furniture of a page, such as "Share this article" or "Read more: …"? */
export function isBoilerplateLine(text: string): boolean {
  return text.length <= LONGEST && LINES.some((line) => line.test(text));
}

/** Does a box under this heading hold other reports, not this one? */
export function isElsewhereHeading(text: string): boolean {
  return /^(?:read (?:more|also|next)|also read|see also|also on|related|recommended|more (?:from|on|stories|news|reads)|must[- ]reads?|most (?:read|popular|viewed)|(?:up|coming) next|you (?:may|might) (?:also )?like|trending|in case you missed|other (?:stories|reads|news)|latest (?:news|stories)|from (?:the archives?|this issue)|lire aussi|à lire|les plus lus|sur le même sujet|lesen sie|mehr zum thema|meistgelesen|lo más leído|lea también|leggi anche|читайте (?:также|також)|популярне|популярное)(?![\p{L}])/iu.test(
    text,
  );
}

/** Does a box that begins with these words hold an advertisement? */
export function isAdvertisementLabel(text: string): boolean {
  return /^(?:paid (?:post|content|for by)|sponsored|advertis(?:ement|ing feature)|advertorial|anzeige|promoted|partner content|in partnership with|publicité|publicidad|реклама)(?![\p{L}])/iu.test(
    text,
  );
}
