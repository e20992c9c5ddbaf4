import { generator } from './chance.ts';

/** Makes the same short reports at every call: invented events, told by invented people through invented outlets. */
export function makeReports(count: number): { file: string; text: string; publisher: string; published: string }[] {
  const random = generator(20_240_511);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  return Array.from({ length: count }, (_, index) => {
    const town = pick(TOWNS);
    const publisher = pick(OUTLETS);
    const fill = (template: string): string =>
      template
        .replaceAll('TOWN', town)
        .replaceAll('OUTLET', pick(OUTLETS))
        .replaceAll('PERSON', pick(PEOPLE))
        .replaceAll('OFFICE', pick(OFFICES))
        .replaceAll('COUNT', String(2 + Math.floor(random() * 40)));
    const paragraphs = Array.from({ length: 6 + Math.floor(random() * 8) }, () => fill(pick(PARAGRAPHS)));
    const day = String(1 + (index % 28)).padStart(2, '0');
    return { file: `report-${index}.txt`, text: [fill(pick(TITLES)), ...paragraphs].join('\n\n'), publisher, published: `2024-05-${day}` };
  });
}

const TOWNS = ['Varberg', 'Gdynia', 'Tomsk', 'Leiria', 'Mostar', 'Sligo', 'Bergamo', 'Kaunas'] as const;
const OUTLETS = ['the Harbour Post', 'Radio Meridian', 'the Eastern Wire', 'the Daily Quay', 'Channel Eleven'] as const;
const PEOPLE = ['Marta Lindqvist', 'Oleh Sydorenko', 'Henri Baptiste', 'Aoife Gallagher', 'Tomas Novotny', 'Ruth Abara'] as const;
const OFFICES = ['the fire brigade', 'the regional hospital', 'the port authority', 'the police', 'the interior ministry'] as const;
const TITLES = ['Explosion at warehouse in TOWN', 'Flood cuts off TOWN', 'COUNT hurt as train derails near TOWN', 'Fire at TOWN paint works'] as const;
const PARAGRAPHS = [
  'An explosion shook a warehouse in TOWN late on Monday. OFFICE said that COUNT people had been injured.',
  '“We heard two bangs and then everything was dark,” said PERSON, who lives across the street. “Nobody told us to leave.”',
  'According to OUTLET, at least COUNT homes were without power on Tuesday morning.',
  'PERSON, a spokeswoman for OFFICE, told OUTLET that the cause was not yet known. She added that the building had been inspected in March.',
  'OFFICE denied that warnings had been ignored. “That is simply false,” PERSON said.',
  'A video posted online appears to show smoke rising above the harbour. It could not be verified.',
  'It is reported that two drones were seen over the river shortly before the blast.',
  'The owner allegedly stored more than COUNT tonnes of solvent there, OUTLET reported, citing PERSON.',
  'Nobody has claimed responsibility. The river rose by 3 metres within an hour, covering 12 square kilometres of farmland.',
  'PERSON wrote on Telegram: “The bridge is closed. COUNT buses are on their way.” He later deleted the post.',
] as const;
