// What the shell needs from the browser. Listens on the document, so that it works before, during and after a circuit.

const root = document.documentElement;
const year = 60 * 60 * 24 * 365;

// The server reads the cookie and renders the attribute: the next first paint is right.
function chooseTheme(choice) {
  if (choice === "system") {
    delete root.dataset.theme;
    document.cookie = "theme=; path=/; max-age=0; samesite=lax";
  } else {
    root.dataset.theme = choice;
    document.cookie = `theme=${choice}; path=/; max-age=${year}; samesite=lax`;
  }
  for (const button of document.querySelectorAll("[data-theme-choice]"))
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
}

function openNavigation(open) {
  if (open) root.dataset.nav = "open"; else delete root.dataset.nav;
  document.querySelector(".menu-button")?.setAttribute("aria-expanded", String(open));
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]"))
    if (menu !== except) menu.open = false;
}

// Marks one line of a long text and brings it into view.
function goToLine(field, number) {
  if (!field) return;
  const before = field.value.split("\n").slice(0, number - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const end = field.value.indexOf("\n", start);
  field.focus();
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  field.scrollTop = (number - 4) * parseFloat(getComputedStyle(field).lineHeight);
}

document.addEventListener("click", event => {
  const choice = event.target.closest("[data-theme-choice]");
  if (choice) chooseTheme(choice.dataset.themeChoice);
  if (event.target.closest(".menu-button")) openNavigation(root.dataset.nav !== "open");
  else if (event.target.closest(".drawer a")) openNavigation(false);
  const line = event.target.closest("[data-line]");
  if (line) goToLine(document.getElementById(line.dataset.lineOf), Number(line.dataset.line));
  closeMenus(choice ? null : event.target.closest("details.menu"));
});

document.addEventListener("keydown", event => {
  // Enter takes what is found; it does not send the form around it.
  if (event.key === "Enter" && event.target.matches("[role=combobox]")) event.preventDefault();
  // While names are offered under a text, these keys are the list's.
  if (["ArrowDown", "ArrowUp", "Enter", "Escape"].includes(event.key) && event.target.matches("[data-picks]")) event.preventDefault();
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    closeMenus(null);
    menu?.querySelector("summary").focus();
    if (!menu && root.dataset.nav === "open") {
      openNavigation(false);
      document.querySelector(".menu-button")?.focus();
    }
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    const search = document.querySelector(".search input");
    if (!search) return;
    event.preventDefault();
    if (!search.offsetParent) openNavigation(true);
    search.focus();
    search.select();
  }
});

// Called after a move within the circuit. By then a quick hand may be in a field of the new page.
globalThis.focusHeading = () => {
  const heading = document.querySelector("h1");
  if (!heading || document.activeElement?.matches("main :is(input, textarea, select)")) return;
  heading.tabIndex = -1;
  heading.focus();
};

// What has the focus, what had it last in the main part with all that it stands in, innermost first, and headings that came since it was lost.
const headings = "h1, h2, h3, h4";
let focused = null;
let stood = [];
let fresh = [];

document.addEventListener("focusin", event => {
  [focused, fresh] = [event.target, []];
  if (!focused.closest("main")) return;
  stood = [];
  for (let node = focused; node && node !== document.body; node = node.parentElement) stood.push(node);
});

// Who clicks beside a field wants the focus nowhere; what is drawn away or put to sleep was not left by anybody.
document.addEventListener("focusout", event => setTimeout(() => {
  if (event.target === focused && focused.isConnected && !focused.matches(":disabled") && document.activeElement === document.body) focused = null;
}));

function focusOn(element) {
  if (element.matches(headings)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

// An act may draw away the button that did it, or put it to sleep. The focus then goes to what came with the act, or to the heading
// of the part that changed, and not to the top of the page; after a dialog it goes back to what opened it.
function keepFocus(added) {
  if (!focused || (document.activeElement && document.activeElement !== document.body)) return;
  fresh.push(...added.flatMap(node => node.matches(headings) ? [node] : [...node.querySelectorAll(headings)]));
  if (focused.isConnected && focused.matches(":disabled")) return;   // the act is under way
  const places = stood.filter(node => node.isConnected && !node.matches(":disabled"));
  const came = fresh.find(heading => heading.isConnected && places.some(place => place.contains(heading)));
  const twin = focused.id && document.getElementById(focused.id);   // drawn anew in its own place
  const next = came ?? (twin && !twin.matches(":disabled") ? twin : null) ?? (places[0] === stood[0] ? places[0] : places.map(place => place.querySelector(headings)).find(heading => heading));
  if (next) focusOn(next);
}

// What an address names may be drawn after its page: it is brought into view when it comes, once for each address.
let reached = null;
function reachPlace() {
  if (!location.hash || reached === location.href) return;
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place) return;
  reached = location.href;
  place.scrollIntoView({ block: "center" });
}

// A refusal out of sight is brought into view: on a telephone the button that caused it may be far below.
new MutationObserver(changes => {
  const added = changes.flatMap(change => [...change.addedNodes]).filter(node => node instanceof Element);
  for (const node of added)
    if (node.matches("[role=alert][data-code]")) node.scrollIntoView({ block: "nearest" });
  keepFocus(added);
  reachPlace();
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });

// A form that only changes the address keeps the circuit; without one it is an ordinary GET form.
document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("form[data-address]") || !document.querySelector("[data-interactive=True]")) return;
  event.preventDefault();
  const address = new URL(form.action, document.baseURI);
  address.search = "";
  for (const [name, value] of new FormData(form))
    if (value !== "") address.searchParams.append(name, value);
  Blazor.navigateTo(address.href);
});

// Lost connection: the framework announces states, the dialog shows them.
const dialog = document.getElementById("components-reconnect-modal");

async function rejoin() {
  try {
    if (await Blazor.reconnect() || await Blazor.resumeCircuit()) dialog.close();
    else location.reload();
  } catch {
    dialog.classList.add("components-reconnect-failed");   // the server does not answer yet; the button stays
  }
}

dialog?.addEventListener("components-reconnect-state-changed", event => {
  if (event.detail.state === "show") dialog.showModal();
  else if (event.detail.state === "hide") dialog.close();
  else if (event.detail.state === "rejected") location.reload();
});
dialog?.querySelector("[data-rejoin]").addEventListener("click", rejoin);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && dialog?.classList.contains("components-reconnect-failed")) rejoin();
});
