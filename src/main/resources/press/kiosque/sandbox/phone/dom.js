/** Small hands for building the page; texts only ever become text nodes. */

export const byId = (id) => document.getElementById(id);

/** Makes an element with these properties and children; texts among the children stay texts. */
export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') Object.entries(value).forEach(([event, act]) => node.addEventListener(event, act));
    else if (name.includes('-') || name === 'role') node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** A round face: the picture, or the first letter of the name. */
export function face(name, picture) {
  return picture
    ? make('img', { className: 'face', src: picture, alt: '' })
    : make('span', { className: 'face', 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
}

/** Asks the sandbox; a refusal becomes an error with its sentence. */
export async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) throw new Error(json.error || answer.statusText);
  return json;
}
