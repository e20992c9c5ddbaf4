import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'The governor said that the quay had been shut and that no one was hurt.'],
    ['de', 'Der Hafen ist nach Angaben der Polizei seit Montag gesperrt, und die Fähre fährt nicht.'],
    ['fr', 'Le port est fermé depuis lundi, a dit le préfet, et les habitants sont inquiets pour la suite.'],
    ['es', 'El puerto está cerrado desde el lunes, según la policía, y los vecinos se quejan por el ruido.'],
    ['nl', 'De haven is sinds maandag gesloten, zegt de politie, en het is niet duidelijk voor hoe lang.'],
    ['pl', 'Port jest zamknięty od poniedziałku, a policja mówi, że nie wie, po co się tam zebrali.'],
    ['uk', 'Порт закрито з понеділка, повідомила поліція. Її речник не відповів на запитання.'],
    ['ru', 'Порт закрыт с понедельника, сообщила полиция. Её представитель не ответил на вопросы.'],
    ['ar', 'أغلق الميناء منذ يوم الاثنين بحسب ما أعلنته الشرطة'],
    ['fa', 'بندر از روز دوشنبه بسته است و پلیس گفت که چیزی نمی‌داند'],
    ['he', 'הנמל סגור מאז יום שני כך מסרה המשטרה'],
    ['ja', '港は月曜日から閉鎖されていると警察が発表した。'],
    ['zh', '警方表示港口自星期一起关闭，暂无人员受伤。'],
    ['el', 'Το λιμάνι είναι κλειστό από τη Δευτέρα, λέει η αστυνομία.'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language));

  it.each(['', '12:30 — 14:00', 'Xyzzy'])('does not guess from %j', (text) => expect(languageOf(text)).toBeNull());

  it('is not led astray by a quoted name in another script', () => {
    expect(languageOf('The channel is called Новости дня, and the governor said that it was the first to report on the fire.')).toBe('en');
  });
});
