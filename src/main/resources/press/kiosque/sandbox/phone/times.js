/** Tells times as the reader's phone would: in the reader's zone, in the browser's language. */
import { clockLanguage as language, words } from '/phone/words.js';

const GAP = 10 * 60 * 1000;

function dayOf(at, zone) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

function dayName(at, now, zone) {
  const day = dayOf(at, zone);
  if (day === dayOf(now, zone)) return words.today;
  if (day === dayOf(new Date(now.getTime() - 86400000), zone)) return words.yesterday;
  return new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

export function time(at, zone) {
  return new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What stands above a message: the day when a new one begins, the time after a pause, else nothing. */
export function separator(before, message, now, zone) {
  const at = new Date(message.at);
  if (!before || dayOf(new Date(before.at), zone) !== dayOf(at, zone)) {
    return `${dayName(at, now, zone)} · ${time(at, zone)}`;
  }
  return at - new Date(before.at) > GAP ? time(at, zone) : '';
}
