// What is under way is shown as it goes: while the page is in front, the parts that change are fetched again every three
// seconds. Nobody is disturbed who has the keyboard in one. Who listens hears how it stands now and then, and at the end.
const LOOK_AGAIN = 3000;
const SAY_AGAIN = 15000;

let heard = "";
let heardAt = 0;

function say() {
  const listener = document.getElementById("said");
  const words = [...document.querySelectorAll("[data-say]")].map(part => part.textContent.trim()).join(", ");
  const due = Date.now() - heardAt > SAY_AGAIN || document.querySelector("[data-live]") === null;
  if (listener !== null && words !== heard && due) {
    listener.textContent = words;
    heard = words;
    heardAt = Date.now();
  }
}

async function look() {
  const shown = [...document.querySelectorAll("[data-live]")];
  if (shown.length === 0) {
    return;
  }
  if (document.visibilityState === "visible") {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown
        .filter(part => !part.contains(document.activeElement) && fresh.getElementById(part.id))
        .forEach(part => part.replaceWith(fresh.getElementById(part.id)));
      say();
    }
  }
  setTimeout(look, LOOK_AGAIN);
}

setTimeout(look, LOOK_AGAIN);
