// What a link in a message opens: `#<booking id>.<key>`, or `#request.<request id>.<key>` for what was asked for. What stands after `#` is
// never sent to a server. It is read once and taken out of the address, so that it stays in no history, bookmark or picture of the screen.
const booker = document.querySelector('day-session-booker');
const [noLink, shown] = ['no-link', 'shown'].map((id) => document.getElementById(id));

function open() {
  const found = /^#(request\.)?([0-9a-f-]{36})\.([\w-]+)$/i.exec(location.hash);
  if (!found) return false;
  const [, request, id, key] = found;
  history.replaceState(null, '', location.pathname);
  booker.bookingSecret = key;
  booker.bookingId = request ? undefined : id;
  booker.requestId = request ? id : undefined;
  show(true);
  return true;
}

function show(one) {
  shown.hidden = !one;
  noLink.hidden = one;
}

function close() {
  booker.bookingId = booker.requestId = booker.bookingSecret = undefined;
  booker.clear?.();
  show(false);
  document.getElementById('main').focus();
}

document.getElementById('leave').addEventListener('click', close);
// Another link, opened while this page is there.
addEventListener('hashchange', open);
// A page that comes back from the browser's memory shows nobody's appointment.
addEventListener('pageshow', (event) => event.persisted && close());
booker.addEventListener('day-title-change', ({ status }) => {
  document.title = `${status === 'error' ? 'Error: ' : ''}Appointment – Kingsmead`;
});
if (!open()) show(false);
