/** The page's own words, in the browser's language where it is French, else in English. */

const ENGLISH = {
  readers: 'Readers',
  search: 'Find a reader',
  newReader: 'New reader',
  name: 'First name',
  language: 'Language',
  zone: 'Time zone',
  page: 'Page',
  create: 'Create',
  back: 'Back to the readers',
  menu: 'Menu',
  photo: 'Send a picture',
  write: 'Write a message',
  send: 'Send',
  replies: 'Quick replies',
  block: 'Block this Page',
  unblock: 'Unblock this Page',
  blocked: 'You have blocked this Page. It can no longer write to you.',
  typing: 'is writing…',
  begin: 'Get Started',
  today: 'Today',
  yesterday: 'Yesterday',
  react: 'React',
  reacted: 'You reacted: ',
  you: 'You',
  next: 'Next card',
  previous: 'Previous card',
  attachment: 'Attachment',
  noReaders: 'Nobody here yet. Make a reader below, then open the thread on the phone.',
  noneFound: 'No reader has this name.',
  choose: 'Choose a reader to see what lies on their phone.',
  noPage: 'No Page is registered yet. Register one with PUT /api/pages/{id}; docs/sandbox.md shows how.',
  welcome: 'Tap below to open the thread.',
  lost: 'The sandbox does not answer. Is it still running?',
};

const FRENCH = {
  readers: 'Lecteurs',
  search: 'Chercher un lecteur',
  newReader: 'Nouveau lecteur',
  name: 'Prénom',
  language: 'Langue',
  zone: 'Fuseau horaire',
  page: 'Page',
  create: 'Créer',
  back: 'Retour aux lecteurs',
  menu: 'Menu',
  photo: 'Envoyer une image',
  write: 'Écrire un message',
  send: 'Envoyer',
  replies: 'Réponses rapides',
  block: 'Bloquer cette Page',
  unblock: 'Débloquer cette Page',
  blocked: 'Vous avez bloqué cette Page. Elle ne peut plus vous écrire.',
  typing: 'écrit…',
  begin: 'Démarrer',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  react: 'Réagir',
  reacted: 'Vous avez réagi : ',
  you: 'Vous',
  next: 'Carte suivante',
  previous: 'Carte précédente',
  attachment: 'Pièce jointe',
  noReaders: 'Personne encore. Créez un lecteur ci-dessous, puis ouvrez le fil sur le téléphone.',
  noneFound: 'Aucun lecteur de ce nom.',
  choose: 'Choisissez un lecteur pour voir ce qu’il y a sur son téléphone.',
  noPage: 'Aucune Page n’est enregistrée. Enregistrez-en une par PUT /api/pages/{id} ; docs/sandbox.md montre comment.',
  welcome: 'Touchez ci-dessous pour ouvrir le fil.',
  lost: 'Le bac à sable ne répond pas. Tourne-t-il encore ?',
};

export const language = navigator.language.startsWith('fr') ? 'fr' : 'en';

/** How dates and times are written: British and American English differ there. */
export const clockLanguage = /^(fr|en)/.test(navigator.language) ? navigator.language : language;
export const words = language === 'fr' ? FRENCH : ENGLISH;

/** Puts the words where the page asks for them. */
export function fillWords(root) {
  document.documentElement.lang = language;
  root.querySelectorAll('[data-words]').forEach((node) => { node.textContent = words[node.dataset.words]; });
  root.querySelectorAll('[data-placeholder]').forEach((node) => { node.placeholder = words[node.dataset.placeholder]; });
  root.querySelectorAll('[data-label]').forEach((node) => {
    node.setAttribute('aria-label', words[node.dataset.label]);
    if (node.tagName === 'BUTTON') node.title = words[node.dataset.label];
  });
}
