// Draws the reference from the contract as the service has it, with what stands in our own marks written into each description.
const place = document.getElementById('reference');
const { contract: url, api } = place.dataset;

const code = (text) => `\`${text}\``;
const list = (words) => words.map(code).join(', ');

/** Who may ask, from which states, and which of the shared refusals apply. */
function marksOf(operation) {
  const { 'x-scope': scope, 'x-guest': guest, 'x-states': states, 'x-shared-codes': shared = [], 'x-not-built-yet': unbuilt } = operation;
  const to = states?.to === undefined ? 'leaves it as it is' : `leads to ${list([states.to].flat())}`;
  return [
    scope === 'none' ? 'Open to everybody, without a token.' : `Needs the scope ${code(scope)}${guest ? ', or the secret of a guest' : ''}.`,
    states && `Allowed when the ${states.of.toLowerCase()} is ${list(states.from)}; ${to}.`,
    `Of the refusals that all operations share: ${list(shared)}.`,
    unbuilt === true && 'The reference service does not answer this yet.',
    Array.isArray(unbuilt) && `The reference service does not refuse with ${list(unbuilt)} yet.`,
  ].filter(Boolean);
}

function describe(contract) {
  for (const operation of Object.values(contract.paths).flatMap((path) => Object.values(path))) {
    if (operation.operationId) operation.description = [operation.description, ...marksOf(operation)].join('\n\n');
  }
  contract.servers = [{ url: api, description: 'The reference service on your own machine.' }];
  return contract;
}

const answer = await fetch(url);
// Everything that would ask somebody else is off: fonts, telemetry, the assistant, the proxy, links into other products.
window.Scalar.createApiReference(place, {
  content: describe(await answer.json()),
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  proxyUrl: '',
  hideClientButton: true,
  showDeveloperTools: 'never',
  theme: 'none',
  layout: 'modern',
  persistAuth: false,
});
