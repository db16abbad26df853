// A thread is read from its end. It is kept for the journalist who looks at it: while the page is in front, it says so
// once a minute, and what the reader writes meanwhile is shown.
const LOOK_AGAIN = 5000;

const thread = document.querySelector(".thread");
if (thread) {
  thread.scrollTop = thread.scrollHeight;
  setTimeout(look, LOOK_AGAIN);
}

async function look() {
  if (document.visibilityState === "visible") {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  }
  setTimeout(look, LOOK_AGAIN);
}

// Fields keep what is typed; how far the thread was read goes along with the next press.
function show(fresh) {
  const lines = fresh.querySelector(".thread");
  if (!lines || lines.innerHTML === thread.innerHTML) {
    return;
  }
  thread.replaceChildren(...lines.childNodes);
  thread.scrollTop = thread.scrollHeight;
  for (const part of [".turn", ".status"]) {
    document.querySelector(part)?.replaceWith(fresh.querySelector(part));
  }
  const seen = fresh.querySelector("[name=seen]")?.value;
  document.querySelectorAll("[name=seen]").forEach(field => { field.value = seen ?? field.value; });
}

const keep = document.querySelector("form[data-keep]");
if (keep) {
  setInterval(() => {
    if (document.visibilityState === "visible") {
      fetch(keep.action, { method: "POST", body: new URLSearchParams(new FormData(keep)) });
    }
  }, 1000 * Number(keep.dataset.keep));
}
