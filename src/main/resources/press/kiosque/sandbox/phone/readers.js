/** The list of readers at the left, and the form that makes one. */
import { byId, call, face, make } from '/phone/dom.js';
import { words } from '/phone/words.js';
import { time } from '/phone/times.js';

const LOCALES = { fr_FR: 'Français', en_GB: 'English (UK)', en_US: 'English (US)', de_DE: 'Deutsch', it_IT: 'Italiano', es_ES: 'Español' };
const seen = new Map();

/** Shows the readers whose name holds the searched words; choose is called with the one that is picked. */
export async function showReaders(chosen, choose) {
  const query = byId('search').value;
  const { total, readers } = await call('GET', `/api/readers?limit=200&query=${encodeURIComponent(query)}`);
  byId('reader-list').replaceChildren(...readers.map((reader) => line(reader, chosen, choose)));
  byId('reader-hint').textContent = total === 0 ? words.noReaders : words.noneFound;
  byId('reader-hint').hidden = readers.length > 0;
  if (total === 0) byId('new-reader').open = true;
}

function line(reader, chosen, choose) {
  if (reader.psid === chosen) seen.set(reader.psid, reader.lastAt);
  const fresh = reader.lastFromPage && seen.get(reader.psid) !== reader.lastAt;
  const at = reader.lastAt ? time(new Date(reader.lastAt), reader.timezone) : '';
  return make('li', {}, make('button', {
    type: 'button', className: fresh ? 'reader fresh' : 'reader', 'aria-current': String(reader.psid === chosen),
    on: { click: () => choose(reader.psid) },
  }, face(reader.name), make('span', { className: 'reader-words' },
    make('span', { className: 'reader-name' }, reader.name, make('time', {}, at)),
    make('span', { className: 'reader-last' }, reader.last || `${LOCALES[reader.locale] || reader.locale} · ${reader.timezone}`))));
}

/** Prepares the form; choose is called with the reader that it made. */
export async function prepareForm(choose, complain) {
  byId('locales').append(...Object.entries(LOCALES).map(([value, name]) => make('option', { value }, name)));
  byId('locales').value = navigator.language.startsWith('fr') ? 'fr_FR' : 'en_GB';
  byId('zones').append(...(Intl.supportedValuesOf?.('timeZone') || []).map((value) => make('option', { value })));
  byId('zone').value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  byId('new-reader-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    if (!fields.page) delete fields.page;
    try {
      const { psid } = await call('POST', '/api/readers', fields);
      byId('new-reader').open = false;
      event.target.elements.name.value = '';
      choose(psid);
    } catch (fault) {
      complain(fault.message);
    }
  });
  const { pages } = await call('GET', '/api/pages');
  byId('pages').replaceChildren(...pages.map((page) => make('option', { value: page.id }, page.name)));
  byId('page-choice').hidden = pages.length < 2;
  return pages;
}
