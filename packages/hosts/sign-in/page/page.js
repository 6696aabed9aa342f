// What an intranet adds to its page when its own server signs people in: no token comes here, only a cookie that scripts cannot read.
const [enter, again, plan, leave] = ['enter', 'again', 'plan', 'leave'].map((id) => document.getElementById(id));
const viewer = document.querySelector('day-plan-viewer');
const ownPage = { 'X-Own-Page': '1' };

/** Asks through our own server, which adds the token. */
viewer.fetch = (url, init) => fetch(url, { ...init, credentials: 'same-origin', headers: { ...init.headers, ...ownPage } });

function show(signedIn) {
  enter.hidden = signedIn;
  plan.hidden = !signedIn;
  leave.hidden = !signedIn;
}

async function start() {
  const { signedIn } = await (await fetch('/sign-in/me')).json();
  again.hidden = location.hash !== '#sign-in-again';
  history.replaceState(null, '', location.pathname);
  show(signedIn);
  if (signedIn) viewer.api = new URL('/sign-in/api', location.href).href;
}

leave.addEventListener('click', async () => {
  viewer.clear();
  show(false);
  const { leave: elsewhere } = await (await fetch('/sign-in/end', { method: 'POST', headers: ownPage })).json();
  if (elsewhere) location.assign(elsewhere);
});
viewer.addEventListener('day-sign-in-needed', () => show(false));
await start();
