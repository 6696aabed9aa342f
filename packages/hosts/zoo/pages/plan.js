// Signs Ash in for the card and the viewer, as an intranet would; and counts what the browser does with this page.
const issuer = new URL('/dev/', document.querySelector('meta[name="daybridge-api"]').content);
const ask = async (path, body) => (await fetch(new URL(path, issuer), {
  credentials: 'omit', ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
})).json();
const ash = (await ask('people')).find(({ name }) => name === 'Ash Morgan');
const { access_token: token } = await ask('token', { personId: ash.id });
const viewer = document.querySelector('day-plan-viewer');
// A print window would wait for somebody: the journey prints by itself.
viewer.openPrint = () => undefined;
for (const each of [viewer, document.querySelector('day-plan-summary')]) each.token = token;
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) document.documentElement.dataset.kept = '';
});
