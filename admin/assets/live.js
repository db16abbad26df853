// What is under way is shown as it goes: while the page is in front, the parts that change are fetched again every three
// seconds. Nobody is disturbed who has the keyboard in one.
const LOOK_AGAIN = 3000;

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
    }
  }
  setTimeout(look, LOOK_AGAIN);
}

setTimeout(look, LOOK_AGAIN);
