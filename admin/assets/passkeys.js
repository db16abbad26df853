// Passkeys: the browser asks the device, and the form carries its answer. Without this script the password's way stays.
const form = document.querySelector("form[data-passkey]");

function say(what) {
  document.querySelectorAll(`[data-says="${what}"]`).forEach(words => (words.hidden = false));
}

async function answer() {
  const asked = await fetch(form.dataset.passkey, { headers: { Accept: "application/json" } });
  const options = await asked.json();
  return form.elements.label
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function send(event) {
  event.preventDefault();
  try {
    form.elements.passkey.value = JSON.stringify(await answer());
    form.submit();
  } catch {
    say("failed");
  }
}

if (form && location.origin !== form.dataset.origin) {
  say("elsewhere");
} else if (form && !window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  say("old");
} else if (form) {
  form.hidden = false;
  form.addEventListener("submit", send);
}
