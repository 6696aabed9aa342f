// What a trust adds to its own page: sign in, hand the token to the viewer, sign out. The token stays in this variable and nowhere else.
// Here the service's development issuer plays the OpenID provider; a real trust has its own.
const issuer = new URL('/dev/', document.querySelector('meta[name="daybridge-api"]').content);
const viewer = document.querySelector('day-plan-viewer');
const [enter, plan, who, people] = ['enter', 'plan', 'who', 'people'].map((id) => document.getElementById(id));
let token;

async function ask(path, body) {
  const answer = await fetch(new URL(path, issuer), {
    credentials: 'omit',
    ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The sign-in answered ${answer.status}`);
  return answer.json();
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

async function listPeople() {
  try {
    const everybody = await ask('people');
    const list = element('ul');
    list.className = 'people';
    for (const person of everybody) {
      const button = element('button', person.name, element('span', person.about ?? ''));
      button.type = 'button';
      button.addEventListener('click', () => signIn(person));
      list.append(element('li', '', button));
    }
    people.replaceChildren(list);
  } catch {
    people.replaceChildren(element('p', 'We cannot reach the sign-in at the moment. Try again in a few minutes, or ring us on 01632 960 001.'));
  }
}

async function signIn(person) {
  try {
    token = (await ask('token', { personId: person.id })).access_token;
  } catch {
    people.prepend(element('p', 'Signing in did not work. Try again.'));
    return;
  }
  document.getElementById('name').textContent = person.name;
  viewer.token = () => token;
  show(true);
}

function signOut() {
  token = undefined;
  viewer.token = undefined;
  viewer.clear?.();
  show(false);
}

function show(signedIn) {
  enter.hidden = signedIn;
  plan.hidden = !signedIn;
  who.hidden = !signedIn;
  document.getElementById('main').focus();
}

document.getElementById('leave').addEventListener('click', signOut);
viewer.addEventListener('day-sign-in-needed', signOut);
window.addEventListener('pagehide', () => { token = undefined; });
window.addEventListener('pageshow', (event) => { if (event.persisted) signOut(); });
await listPeople();
