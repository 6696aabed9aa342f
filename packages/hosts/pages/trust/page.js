// What a trust adds to its own page: log in, hand the token to the viewer, log out. The token stays in this variable and nowhere else.
// Here the service's development issuer plays the OpenID provider; a real trust has its own.
const issuer = new URL('/dev/', document.querySelector('meta[name="daybridge-api"]').content);
const viewer = document.querySelector('day-plan-viewer');
const card = document.querySelector('day-plan-summary');
const [enter, plan, front, who, people, message] = ['enter', 'plan', 'front', 'who', 'people', 'message'].map((id) => document.getElementById(id));
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

/** The one place for what happened or did not work, with "Try again" where there is something to try. */
function say(text, again) {
  message.replaceChildren();
  if (!text) return;
  message.append(element('p', text));
  if (!again) return;
  const button = element('button', 'Try again');
  button.type = 'button';
  button.addEventListener('click', () => {
    // The button goes; the focus may not go with it.
    document.getElementById('main').focus();
    say();
    void again();
  });
  message.append(button);
}

/** What there is to see as each of the sample people, by the name they log in with. */
const toSee = {
  ash: 'A plan to stay well, and one that is finished',
  sam: 'Week 5 of 13, first steps',
  marcy: 'A support plan with a direct payment',
  naz: 'A plan with wishes for a crisis, kept closed',
  joyce: 'A carer’s own plan',
  colm: 'A plan that was due a review',
  derek: 'His day centre closes; some of his goals could not be fetched',
  leah: 'A draft, by somebody under 18',
};

/** Who may see what a person agreed to. */
const acting = ['carer-or-friend', 'worker', 'advocate'];

async function listPeople() {
  try {
    people.replaceChildren(element('p', 'Fetching the list of people…'));
    const everybody = await ask('people');
    const withPlan = everybody.filter(({ login }) => toSee[login]);
    const others = everybody.filter(({ login }) => !toSee[login]);
    people.replaceChildren(
      listOf('People with a plan', withPlan, ({ login }) => toSee[login]),
      listOf('Others', others, ({ roles }) => (roles.includes('person') ? 'No plan of their own' : acting.some((role) => roles.includes(role)) ? 'Sees what somebody shares with them' : 'Sees no plans')),
    );
  } catch {
    people.replaceChildren();
    say('We cannot show who you can log in as at the moment. Try again in a few minutes, or ring us on 01632 960 001.', listPeople);
  }
}

function listOf(title, some, about) {
  const list = element('ul');
  list.className = 'people';
  for (const person of some) {
    const button = element('button', '', element('b', person.name), element('span', about(person)));
    button.type = 'button';
    button.addEventListener('click', () => signIn(person));
    list.append(element('li', '', button));
  }
  return element('div', '', element('h2', title), list);
}

async function signIn(person) {
  try {
    token = (await ask('token', { personId: person.id })).access_token;
  } catch {
    say('Logging in did not work.', () => signIn(person));
    return;
  }
  say();
  document.getElementById('name').textContent = person.name;
  // A page for workers lets them say that it is an emergency.
  viewer.emergencyAccess = person.roles.includes('worker');
  show(true);
}

function signOut() {
  token = undefined;
  viewer.clear?.();
  card.clear?.();
  say();
  show(false);
}

function show(signedIn) {
  const onFront = location.hash === '#front';
  enter.hidden = signedIn;
  plan.hidden = !signedIn || onFront;
  front.hidden = !signedIn || !onFront;
  who.hidden = !signedIn;
  // Only what is seen holds anything: the other one is put away.
  viewer.token = signedIn && !onFront ? () => token : undefined;
  card.token = signedIn && onFront ? () => token : undefined;
  document.getElementById('main').focus();
}

document.getElementById('leave').addEventListener('click', signOut);
for (const each of [viewer, card]) {
  each.addEventListener('day-sign-in-needed', () => {
    signOut();
    say('You have been logged out, so your plan was put away.');
  });
}
window.addEventListener('hashchange', () => {
  if (token && ['#front', '#plan', ''].includes(location.hash)) show(true);
});
window.addEventListener('pagehide', () => { token = undefined; });
window.addEventListener('pageshow', (event) => { if (event.persisted) signOut(); });
await listPeople();
