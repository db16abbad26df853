// What is under way is shown as it goes: while the page is in front, the part that changes is fetched again every three
// seconds. Nobody is disturbed who has the keyboard in it.
const LOOK_AGAIN = 3000;

async function look() {
  const shown = document.querySelector("#live[data-live]");
  if (!shown) {
    return;
  }
  if (document.visibilityState === "visible" && !shown.contains(document.activeElement)) {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const fresh = answer.ok && !answer.redirected
      ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#live")
      : null;
    if (fresh) {
      shown.replaceWith(fresh);
    }
  }
  setTimeout(look, LOOK_AGAIN);
}

setTimeout(look, LOOK_AGAIN);
