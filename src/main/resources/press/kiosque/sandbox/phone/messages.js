/** Builds what stands in a thread: bubbles, cards, buttons. */
import { face, make } from '/phone/dom.js';
import { words } from '/phone/words.js';
import { time } from '/phone/times.js';

const REACTIONS = { love: '❤', smile: '😆', wow: '😮', sad: '😢', angry: '😠', like: '👍', dislike: '👎', other: '✨' };
const CHOICE = ['love', 'smile', 'wow', 'sad', 'like'];

/** One message as a list entry. Acts are {tap, react}. */
export function messageNode(message, thread, acts) {
  const zone = thread.reader.timezone;
  const mine = message.from === 'reader';
  const body = make('div', { className: 'body' });
  if (message.text) body.append(bubble(message, acts));
  (message.attachments || []).forEach((attachment) => body.append(attachmentNode(attachment)));
  if (!message.text && message.buttons) body.append(buttons(message.buttons, message.mid, acts));
  if (message.cards) body.append(cardRow(message, acts));
  if (!mine) body.append(reactionNode(message, acts));
  const at = new Date(message.at);
  const stamp = make('time', { className: 'stamp', dateTime: message.at }, time(at, zone));
  const who = make('span', { className: 'unseen' }, `${mine ? words.you : thread.page.name}: `);
  return make('li', { className: mine ? 'message mine' : 'message theirs' },
    who, mine ? null : face(thread.page.name, thread.page.picture), body, stamp);
}

function bubble(message, acts) {
  const node = make('div', { className: 'bubble' }, make('p', {}, message.text));
  if (message.buttons) node.append(buttons(message.buttons, message.mid, acts));
  return node;
}

function attachmentNode({ type, url }) {
  if (type === 'image') return make('img', { className: 'picture', src: url, alt: words.attachment });
  if (type === 'video') return make('video', { className: 'picture', src: url, controls: true });
  if (type === 'audio') return make('audio', { src: url, controls: true });
  return make('a', { className: 'bubble', href: url, target: '_blank', rel: 'noopener noreferrer' }, words.attachment);
}

function buttons(list, mid, acts) {
  return make('div', { className: 'buttons' }, ...list.map((button) => actionNode(button, mid, acts)));
}

/** A button: a link in a new tab when it opens an address, else one that answers. */
export function actionNode(button, mid, acts) {
  const tap = () => acts.tap({ title: button.title, payload: button.payload, url: button.url, mid });
  return button.url
    ? make('a', { className: 'action', href: button.url, target: '_blank', rel: 'noopener noreferrer', on: { click: tap } },
      button.title)
    : make('button', { className: 'action', type: 'button', on: { click: tap } }, button.title);
}

function cardRow(message, acts) {
  const row = make('ul', { className: 'cards', tabIndex: 0, role: 'list' },
    ...message.cards.map((card) => cardNode(card, message.mid, acts)));
  row.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') step(row, 1, event);
    if (event.key === 'ArrowLeft') step(row, -1, event);
  });
  if (message.cards.length === 1) return row;
  const turn = (name, way, mark) => make('button', {
    type: 'button', className: `turn ${name}`, title: words[name], 'aria-label': words[name],
    on: { click: (event) => step(row, way, event) },
  }, mark);
  const previous = turn('previous', -1, '‹');
  const next = turn('next', 1, '›');
  const mark = () => {
    previous.hidden = row.scrollLeft < 8;
    next.hidden = row.scrollLeft + row.clientWidth > row.scrollWidth - 8;
  };
  row.addEventListener('scroll', mark, { passive: true });
  requestAnimationFrame(mark);
  return make('div', { className: 'carousel' }, row, previous, next);
}

function step(row, way, event) {
  event.preventDefault();
  row.scrollBy({ left: way * (row.firstElementChild.offsetWidth + 8), behavior: 'smooth' });
}

function cardNode(card, mid, acts) {
  const picture = card.image ? make('img', { className: 'card-image', src: card.image, alt: '', loading: 'lazy' }) : null;
  const headline = make('h3', {}, card.title);
  const subtitle = card.subtitle ? make('p', {}, card.subtitle) : null;
  const face = card.link
    ? make('a', {
      className: 'card-face', href: card.link, target: '_blank', rel: 'noopener noreferrer',
      on: { click: () => acts.tap({ title: card.title, url: card.link, mid }) },
    }, picture, headline, subtitle)
    : make('div', { className: 'card-face' }, picture, headline, subtitle);
  return make('li', { className: 'card' }, face, card.buttons ? buttons(card.buttons, mid, acts) : null);
}

function reactionNode(message, acts) {
  if (message.reaction) {
    return make('button', {
      type: 'button', className: 'reacted', 'aria-label': words.reacted + message.reaction,
      on: { click: () => acts.react(message.mid, 'none') },
    }, REACTIONS[message.reaction] || '✨');
  }
  const choice = make('span', { className: 'choice', hidden: true }, ...CHOICE.map((word) => make('button', {
    type: 'button', 'aria-label': word, title: word, on: { click: () => acts.react(message.mid, word) },
  }, REACTIONS[word])));
  const open = make('button', {
    type: 'button', className: 'react', title: words.react, 'aria-label': words.react,
    on: { click: () => { choice.hidden = !choice.hidden; } },
  }, '☺');
  return make('span', { className: 'reactions' }, open, choice);
}
