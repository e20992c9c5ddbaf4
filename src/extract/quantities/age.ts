/** End of an age that the number at `[start, end)` opens ("54-year-old", "61 years old", ", 61,", "aged 7"), or null. */
export function ageUnit(text: string, start: number, end: number): number | null {
  const after = text.slice(end, end + 24);
  const number = text.slice(start, end);
  const old = /^(?:[\s-](?:to|and|or)[\s-]\d{1,3})?[\s-](?:years?|months?|weeks?|days?)[\s-](?:old\b|of\sage\b)/i.exec(after);
  if (old) return end + old[0].length;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:aged|age|ages)(?:\sof)?(?:\sbetween)?\s(?:\d{1,3}(?:,\sand\s|,\s|\sand\s|\sto\s))*$/i.test(before)) return end;
  if (!/^\d{1,3}$/.test(number) || Number(number) > 115) return null;
  // "who was 52", "she was 34 when it burned"
  if (
    /\b(?:who|he|she)\s(?:is|was|had\sturned|turned|would\shave\sbeen)\s(?:just\s|only\s)?$/i.test(before) &&
    /^(?:[,.;)”"]|$|\s(?:when|at\sthe|and|died|lived|leaves|last|this)\b)/.test(after)
  )
    return end;
  // "Maria Lund, 61, said": a name, the age between commas
  if (
    /\p{Lu}[\p{L}'’.-]+,\s$/u.test(before) &&
    /^(?:,|\.\s|\)|$|;)/.test(after) &&
    !/^,\s?\d/.test(after) &&
    !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.),\s$/.test(before)
  )
    return end;
  return /\p{Lu}[\p{L}'’.-]+\s\($/u.test(before) && after.startsWith(')') ? end : null;
}
