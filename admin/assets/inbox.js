// A thread is read from its end. It is kept for the journalist who looks at it: while the page is in front, it says so
// once a minute.
const thread = document.querySelector(".thread");
if (thread) {
  thread.scrollTop = thread.scrollHeight;
}

const keep = document.querySelector("form[data-keep]");
if (keep) {
  setInterval(() => {
    if (document.visibilityState === "visible") {
      fetch(keep.action, { method: "POST", body: new URLSearchParams(new FormData(keep)) });
    }
  }, 1000 * Number(keep.dataset.keep));
}

// Filing is a form of its own, for Enter in its field must not send the answer; what is half-written goes along.
document.querySelector("form[action$='/file']")?.addEventListener("formdata", filing => {
  for (const field of document.querySelectorAll("#text, #note")) {
    filing.formData.set(field.name, field.value);
  }
});
