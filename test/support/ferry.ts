import type { Dossier } from '../../src/model/dossier.ts';
import type { Place } from '../../src/model/place.ts';
import { DossierBuilder } from './dossier-builder.ts';

const HOLMVIK: Place = { name: 'Holmvik', latitude: 59.02, longitude: 10.05, geonameid: null, country: 'NO', radius_km: 5 };
const SANDE: Place = { name: 'Sande', latitude: 59.58, longitude: 10.21, geonameid: null, country: 'NO', radius_km: 5 };

/** An invented explosion on a ferry, with all that a dossier can hold: copies, a post, a correction, a denial, hedges, another script, nested claims, a fault. */
export function ferryDossier(): Dossier {
  const d = new DossierBuilder();
  const courier = d.source('Harbour Courier', 'organisation', { aliases: ['the Courier'] });
  d.source('Nordwire', 'organisation');
  d.source('The Sound Daily', 'organisation');
  const watch = d.source('Strand Watch', 'account', { aliases: ['@strandwatch'], role: 'Telegram channel' });
  const dahl = d.source('Signe Dahl', 'person', { aliases: ['the fire chief'], role: 'fire chief', affiliation: 'Holmvik fire service' });
  const line = d.source('Nordfjord Ferries', 'organisation', { aliases: ['the company', 'the shipping line'] });
  const police = d.source('Regional police', 'office', { side: 'authorities' });
  const residents = d.source('Residents', 'anonymous');
  const video = d.source('Video from the quay', 'media');
  const hospital = d.source('Sande hospital', 'organisation');
  const insider = d.source('An investigator', 'anonymous');
  d.source('صحيفة المرفأ', 'organisation');

  const r1 = d.report(
    [
      'title: Explosion on ferry at Holmvik quay',
      'byline: By Ane Lund',
      'An explosion tore through the galley of the ferry Astrid at Holmvik quay late on Monday.',
      '“Two people were taken to Sande with burns,” the fire chief, Signe Dahl, said. “They are awake.”',
      'The shipping line, Nordfjord Ferries, said that a gas bottle had burst.',
      'Some residents said they might have seen a drone above the quay shortly before.',
    ],
    {
      file: 'courier.html',
      url: 'https://courier.example/astrid',
      publisher: 'Harbour Courier',
      byline: ['Ane Lund'],
      published: '2024-05-07T05:40:00Z',
      title: 'Explosion on ferry at Holmvik quay',
    },
  );
  const wireText = [
    'title: Police rule out drone after ferry blast',
    'HOLMVIK, 7 May (Nordwire) – Regional police denied on Tuesday that a drone had hit the ferry Astrid.',
    'Nordfjord Ferries told the Harbour Courier that a gas bottle had burst in the galley.',
    'At least two people were injured, the Courier quoted fire chief Signe Dahl as saying.',
  ];
  const r2 = d.report(wireText, {
    file: 'nordwire.txt',
    publisher: 'Nordwire',
    published: '2024-05-07T07:10:00Z',
    title: 'Police rule out drone after ferry blast',
  });
  const r3 = d.report(wireText, {
    file: 'sound-daily.txt',
    publisher: 'The Sound Daily',
    published: '2024-05-07T08:30:00Z',
    title: 'Police rule out drone after ferry blast',
  });
  const r4 = d.report(
    [
      'title: What we know about the Astrid',
      'A drone struck the ferry, the Telegram channel Strand Watch wrote, and a video from the quay shows a flash above the deck.',
      'post: Strand Watch (@strandwatch): A drone struck the Astrid at 21:50. More to follow.',
      'It is being said that the pilot was a local man.',
    ],
    { file: 'digest.html', publisher: 'The Sound Daily', published: '2024-05-07T10:00:00Z', title: 'What we know about the Astrid' },
  );
  const post = d.dossier.reports[3];
  const postBlock = post?.blocks[2];
  if (post && postBlock) {
    const [start, end] = postBlock.span;
    post.posts.push({
      platform: 'telegram',
      author: 'Strand Watch',
      handle: '@strandwatch',
      posted: '2024-05-06T22:05:00Z',
      url: 'https://t.example/strandwatch/1',
      span: [start, end],
      content: [start + 29, end],
      author_span: [start, start + 27],
    });
  }
  const r5 = d.report(
    [
      'title: Five hurt on Astrid, hospital says',
      'Five people were injured, not two, Sande hospital said on Wednesday.',
      'An electrical fault could have been the cause, an investigator who asked not to be named said.',
      'Regional police said nobody had claimed responsibility.',
    ],
    {
      file: 'nordwire-2.txt',
      publisher: 'Nordwire',
      published: '2024-05-08T09:00:00Z',
      modified: '2024-05-08T11:20:00Z',
      title: 'Five hurt on Astrid, hospital says',
    },
  );
  const r6 = d.report(['title: انفجار في العبارة أستريد', 'قال مستشفى ساندي إن خمسة أشخاص أصيبوا في الانفجار.'], {
    file: 'harbour-ar.txt',
    url: 'https://harbour.example/ar/1',
    publisher: 'صحيفة المرفأ',
    published: '2024-05-08T12:00:00Z',
    title: 'انفجار في العبارة أستريد',
    language: 'ar',
  });

  const what = d.claim(r1, {
    content: 'An explosion tore through the galley of the ferry Astrid at Holmvik quay late on Monday',
    form: 'narrator',
    rule: 'extract.narrator',
    answers: { what: 'explosion', where: 'Holmvik', when: '2024-05-06TEV', target: 'ferry Astrid' },
    places: [
      { span: [0, 0], name: 'Holmvik', role: 'event', place: HOLMVIK, rule: 'extract.place' },
      { span: [0, 0], name: 'Sande', role: 'mention', place: SANDE, rule: 'extract.place' },
    ],
    times: [{ span: [0, 0], type: 'TIME', value: '2024-05-06TEV', precision: 'part-of-day', certainty: 'implied', rule: 'extract.time' }],
  });
  const burns = d.claim(r1, {
    content: ['Two people were taken to Sande with burns,', 'They are awake.'],
    chain: [{ source: dahl, words: 'the fire chief, Signe Dahl', cueWords: 'said' }],
    form: 'direct',
    rule: 'extract.direct',
    answers: { injured: '2' },
  });
  const gas = d.claim(r1, {
    content: 'that a gas bottle had burst',
    chain: [{ source: line, words: 'The shipping line, Nordfjord Ferries', cueWords: 'said that'.slice(0, 4) }],
    answers: { means: 'gas bottle' },
  });
  const seen = d.claim(r1, {
    content: 'they might have seen a drone above the quay shortly before',
    chain: [{ source: residents, words: 'Some residents' }],
    certainty: 'possible',
    hedgeWords: ['might have'],
    answers: { means: 'drone' },
  });
  const wired = (report: string) => [
    d.claim(report, {
      content: 'that a drone had hit the ferry Astrid',
      chain: [{ source: police, words: 'Regional police', cueWords: 'denied' }],
      polarity: 'denied',
      said_at: { value: '2024-05-07', precision: 'day' },
      answers: { means: 'drone' },
    }),
    d.claim(report, {
      content: 'that a gas bottle had burst in the galley',
      chain: [
        { source: line, words: 'Nordfjord Ferries', cueWords: 'told' },
        { source: courier, role: 'relay', words: 'the Harbour Courier', channel: 'interview' },
      ],
      answers: { means: 'gas bottle' },
    }),
    d.claim(report, {
      content: 'At least two people were injured',
      chain: [
        { source: dahl, words: 'fire chief Signe Dahl', cueWords: 'as saying' },
        { source: courier, role: 'relay', words: 'the Courier', cueWords: 'quoted' },
      ],
      answers: { injured: 'at least 2' },
    }),
  ];
  const [denial = '', gasWire = '', hurtWire = ''] = wired(r2);
  const [denialCopy = '', gasCopy = '', hurtCopy = ''] = wired(r3);
  const struck = d.claim(r4, {
    content: 'A drone struck the ferry',
    chain: [{ source: watch, words: 'the Telegram channel Strand Watch', cueWords: 'wrote', channel: 'Telegram' }],
    kind: 'wrote',
    answers: { means: 'drone' },
  });
  const flash = d.claim(r4, {
    content: 'a flash above the deck',
    chain: [{ source: video, words: 'a video from the quay', cueWords: 'shows' }],
    kind: 'shows',
    answers: { means: 'flash above the deck' },
  });
  const posted = d.claim(r4, {
    content: 'A drone struck the Astrid at 21:50. More to follow.',
    chain: [{ source: watch, words: 'Strand Watch (@strandwatch)', channel: 'Telegram' }],
    kind: 'wrote',
    form: 'direct',
    post: 0,
    said_at: { value: '2024-05-06T22:05:00Z', precision: 'minute' },
    answers: { means: 'drone', target: 'ferry Astrid' },
    rule: 'extract.post',
  });
  const pilot = d.claim(r4, {
    content: 'that the pilot was a local man',
    certainty: 'unknown',
    hedgeWords: ['It is being said'],
    answers: { responsibility: 'a local man' },
  });
  const five = d.claim(r5, {
    content: 'Five people were injured, not two',
    chain: [{ source: hospital, words: 'Sande hospital', cueWords: 'said' }],
    said_at: { value: '2024-05-08', precision: 'day' },
    answers: { injured: '5' },
  });
  const wires = d.claim(r5, {
    content: 'An electrical fault could have been the cause',
    chain: [{ source: insider, words: 'an investigator who asked not to be named', cueWords: 'said' }],
    certainty: 'possible',
    hedgeWords: ['could have been'],
    answers: { means: 'electrical fault' },
  });
  const nobody = d.claim(r5, {
    content: 'nobody had claimed responsibility',
    chain: [{ source: police, words: 'Regional police', cueWords: 'said' }],
    polarity: 'not-claimed',
    answers: { responsibility: 'nobody' },
  });
  const fiveArabic = d.claim(r6, {
    content: 'خمسة أشخاص أصيبوا في الانفجار',
    chain: [{ source: hospital, words: 'مستشفى ساندي', cueWords: 'قال' }],
    answers: { injured: '5' },
  });

  d.origin('Harbour Courier, 7 May 2024', courier, [what]);
  d.origin(
    'Statement to the Harbour Courier',
    dahl,
    [burns, hurtWire, hurtCopy],
    [
      { from: hurtWire, to: burns, kind: 'cites', strength: 'likely', why: 'Nordwire names the Harbour Courier as its source for the fire chief’s words.' },
      { from: hurtCopy, to: hurtWire, kind: 'copies', strength: 'proven', why: 'The sentence stands word for word in the earlier report.' },
    ],
  );
  d.origin(
    'Company statement',
    line,
    [gas, gasWire, gasCopy],
    [
      { from: gasWire, to: gas, kind: 'paraphrases', strength: 'assumed', why: 'Same speaker, same content, published 90 minutes later.' },
      { from: gasCopy, to: gasWire, kind: 'copies', strength: 'proven', why: 'The sentence stands word for word in the earlier report.' },
    ],
  );
  d.origin('Residents, to the Harbour Courier', residents, [seen]);
  d.origin(
    'Police, 7 May 2024',
    police,
    [denial, denialCopy],
    [{ from: denialCopy, to: denial, kind: 'copies', strength: 'proven', why: 'The sentence stands word for word in the earlier report.' }],
  );
  d.origin(
    'Telegram post, 6 May 2024',
    watch,
    [posted, struck],
    [{ from: struck, to: posted, kind: 'embeds', strength: 'proven', why: 'The report shows the post it speaks of.' }],
  );
  d.origin('Video from the quay', video, [flash]);
  d.origin('The Sound Daily, 7 May 2024', null, [pilot]);
  d.origin(
    'Hospital, 8 May 2024',
    hospital,
    [five, fiveArabic],
    [{ from: fiveArabic, to: five, kind: 'paraphrases', strength: 'likely', why: 'Same speaker and figure, three hours later, in another language.' }],
  );
  d.origin('An investigator, to Nordwire', insider, [wires]);
  d.origin('Police, 8 May 2024', police, [nobody]);

  d.incident({ type: 'explosion', place: HOLMVIK, time: { value: '2024-05-06TEV', precision: 'part-of-day' } }, [
    { slot: 'what', question: 'What happened?', status: 'single', why: 'One origin answers.' },
    { slot: 'where', question: 'Where?', status: 'single', why: 'One origin answers.' },
    { slot: 'when', question: 'When?', status: 'single', why: 'One origin answers.' },
    { slot: 'means', question: 'By what means?', status: 'contested', why: 'Four answers exclude one another, and one of them is denied.' },
    { slot: 'target', question: 'What was hit?', status: 'agreed', why: 'All origins that answer say the same.' },
    { slot: 'injured', question: 'How many were injured?', status: 'evolving', why: 'The later figure replaces the earlier one without disputing it.' },
    { slot: 'responsibility', question: 'Who did it?', status: 'unclaimed', why: 'Nobody in these reports claims it.' },
  ]);
  d.dossier.drift.push(
    { kind: 'content', claims: [burns, hurtWire], what: 'Two people with burns became at least two injured.', rule: 'weigh.drift' },
    { kind: 'attribution', claims: [gas, gasWire], what: 'The company’s statement is later given as told to one newspaper.', rule: 'weigh.drift' },
  );
  d.dossier.faults.push({ where: 'in/scan.pdf', what: 'PDF files cannot be read yet.', fix: 'Give its text as .txt.' });
  return d.dossier;
}
