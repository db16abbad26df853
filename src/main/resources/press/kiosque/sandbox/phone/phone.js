/** The phone: shows one reader's thread, keeps it fresh, and does what the reader does. */
import { byId, call, face, make } from '/phone/dom.js';
import { fillWords, words } from '/phone/words.js';
import { separator } from '/phone/times.js';
import { actionNode, messageNode } from '/phone/messages.js';
import { prepareForm, showReaders } from '/phone/readers.js';

let reader = new URLSearchParams(location.search).get('reader');
let stream = null;
let drawn = new Map();
let pages = [];
let asked = 0;
let fading = 0;

const acts = {
  tap: (what) => act('tap', { ...what, url: what.url || undefined, payload: what.payload || undefined }),
  react: (mid, reaction) => act('react', { mid, reaction }),
};

async function act(gesture, body) {
  try {
    await call('POST', `/api/readers/${reader}/${gesture}`, body);
    await refresh();
  } catch (fault) {
    complain(fault.message);
  }
}

function complain(sentence) {
  byId('notice').textContent = sentence;
  byId('notice').hidden = false;
  clearTimeout(complain.timer);
  complain.timer = setTimeout(() => { byId('notice').hidden = true; }, 6000);
}

function choose(psid) {
  reader = psid;
  history.replaceState(null, '', psid ? `/?reader=${psid}` : '/');
  drawn = new Map();
  byId('log').replaceChildren();
  byId('sheet').hidden = true;
  document.body.classList.toggle('in-thread', Boolean(psid));
  listen();
  refresh();
}

function listen() {
  stream?.close();
  stream = null;
  if (!reader) return;
  stream = new EventSource(`/api/readers/${reader}/events`);
  stream.addEventListener('thread', refresh);
  stream.addEventListener('readers', list);
}

async function refresh() {
  asked += 1;
  const mine = asked;
  try {
    const thread = reader ? await call('GET', `/api/readers/${reader}/thread`) : null;
    if (mine !== asked) return;
    if (thread) show(thread);
    else showNobody();
    await list();
  } catch (fault) {
    complain(fault instanceof TypeError ? words.lost : fault.message);
  }
}

const list = () => showReaders(reader, choose);

function showNobody() {
  byId('page-name').textContent = pages[0]?.name || '';
  byId('page-line').textContent = '';
  byId('face').replaceChildren(...(pages.length ? [face(pages[0].name, pages[0].picture)] : []));
  byId('welcome').replaceChildren(make('p', {}, pages.length ? words.choose : words.noPage));
  byId('welcome').hidden = false;
  byId('foot').hidden = true;
  byId('block').hidden = true;
  byId('pills').replaceChildren();
  byId('typing').hidden = true;
}

function show(thread) {
  byId('page-name').textContent = thread.page.name;
  byId('page-line').textContent = thread.typing ? words.typing : `${thread.reader.name} · ${thread.reader.timezone}`;
  byId('face').replaceChildren(face(thread.page.name, thread.page.picture));
  showBlock(thread);
  showWelcome(thread);
  const near = isAtEnd();
  const added = draw(thread);
  showTyping(thread.typing);
  byId('pills').replaceChildren(...thread.quickReplies.map((reply) => pill(reply)));
  showMenu(thread);
  byId('foot').hidden = thread.blocked || (!thread.begun && thread.iceBreakers.length === 0);
  if (near || added) byId('scroll').scrollTop = byId('scroll').scrollHeight;
  if (document.visibilityState === 'visible' && thread.messages.length) call('POST', `/api/readers/${reader}/seen`);
}

function draw(thread) {
  const log = byId('log');
  let added = false;
  thread.messages.forEach((message, i) => {
    const state = JSON.stringify(message);
    const before = drawn.get(message.mid);
    if (before?.state === state) return;
    const node = messageNode(message, thread, acts);
    node.classList.toggle('last', thread.messages[i + 1]?.from !== message.from);
    if (before) {
      before.node.replaceWith(node);
    } else {
      const above = separator(thread.messages[i - 1], message, new Date(thread.now), thread.reader.timezone);
      if (above) log.append(make('li', { className: 'day' }, above));
      drawn.get(thread.messages[i - 1]?.mid)?.node.classList.toggle('last', thread.messages[i - 1].from !== message.from);
      log.append(node);
      added = true;
    }
    drawn.set(message.mid, { state, node });
  });
  return added;
}

/** Typing dots fade by themselves, so the phone looks again while they are there. */
function showTyping(typing) {
  byId('typing').hidden = !typing;
  clearTimeout(fading);
  if (typing) fading = setTimeout(refresh, 5000);
}

function isAtEnd() {
  const scroll = byId('scroll');
  return scroll.scrollTop + scroll.clientHeight > scroll.scrollHeight - 80;
}

function pill(reply) {
  const picture = reply.image ? make('img', { src: reply.image, alt: '' }) : null;
  const tap = () => acts.tap({ title: reply.title, payload: reply.payload });
  return make('button', { type: 'button', className: 'pill', on: { click: tap } }, picture, reply.title);
}

function showBlock(thread) {
  const word = thread.blocked ? words.unblock : words.block;
  byId('block').hidden = !thread.begun;
  byId('block').title = word;
  byId('block').setAttribute('aria-label', word);
  byId('block').setAttribute('aria-pressed', String(thread.blocked));
  byId('phone').classList.toggle('blocked', thread.blocked);
  byId('block').onclick = () => act(thread.blocked ? 'unblock' : 'block');
  byId('blocked').hidden = !thread.blocked;
}

function showWelcome(thread) {
  const welcome = byId('welcome');
  welcome.hidden = thread.begun;
  if (thread.begun) return;
  const starts = thread.iceBreakers.length
    ? thread.iceBreakers.map((question) => actionNode(question, undefined, acts))
    : [make('button', { type: 'button', className: 'primary', on: { click: () => act('start') } }, words.begin)];
  welcome.replaceChildren(face(thread.page.name, thread.page.picture), make('h3', {}, thread.page.name),
    make('p', {}, thread.greeting || words.welcome), make('div', { className: 'starts' }, ...starts));
}

function showMenu(thread) {
  byId('menu').hidden = thread.menu.length === 0;
  byId('sheet').replaceChildren(...thread.menu.map((entry) => {
    const node = actionNode(entry, undefined, acts);
    node.addEventListener('click', () => openSheet(false));
    return make('li', {}, node);
  }));
}

function openSheet(open) {
  byId('sheet').hidden = !open;
  byId('menu').setAttribute('aria-expanded', String(open));
  if (open) byId('sheet').querySelector('button, a')?.focus();
}

function wire() {
  byId('search').addEventListener('input', list);
  byId('back').addEventListener('click', () => choose(null));
  byId('photo').addEventListener('click', () => act('photo'));
  byId('menu').addEventListener('click', () => openSheet(byId('sheet').hidden));
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') openSheet(false); });
  document.addEventListener('visibilitychange', refresh);
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = byId('words').value.trim();
    byId('words').value = '';
    if (text) act('say', { text });
  });
  setInterval(() => { if (!reader) refresh(); }, 3000);
}

fillWords(document);
wire();
pages = await prepareForm(choose, complain);
choose(reader);
