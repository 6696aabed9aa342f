import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contract, SourceSchema } from './contract.ts';
import { ContractError } from './contract.ts';
import { expand } from './expand.ts';
import { brokenKites, kites, operationOf, propertiesOf } from './fixtures/kites.ts';
import { generate } from './generate.ts';
import { readView } from './views.ts';

const bundle = expand(kites);
const request = readView(bundle, 'request').schemas;
const response = readView(bundle, 'response').schemas;

test('a body has no readOnly fields and is closed', () => {
  assert.deepEqual(Object.keys(request['Kite']?.properties ?? {}).slice(0, 3), ['colour', 'secret', 'name']);
  assert.deepEqual(request['Kite']?.required, ['colour', 'tail', 'name']);
  assert.equal(request['Kite']?.additionalProperties, false);
  assert.equal(request['Tail']?.['x-open'], undefined);
});

test('an answer has no writeOnly fields and is open', () => {
  assert.equal(response['Kite']?.properties?.['secret'], undefined);
  assert.deepEqual(response['Kite']?.required, ['id', 'colour', 'status', 'tail', 'name']);
  assert.equal(response['Kite']?.additionalProperties, undefined);
  assert.equal(response['Tail']?.['x-open'], true);
});

test('allOf is merged away and formats carry their variants', () => {
  assert.equal(JSON.stringify(response).includes('allOf'), false);
  assert.equal(response['Kite']?.properties?.['page']?.format, 'uri:https,tel');
  assert.equal(response['Text']?.format, 'plain-text');
});

const schema = (name: string, change: (schema: SourceSchema) => void) => (contract: Contract): void => {
  change(contract.bundle.components?.schemas?.[name] ?? assert.fail(`no ${name}`));
};

const refused: [string, (contract: Contract) => void, RegExp][] = [
  ['a keyword it does not know', schema('Text', (one) => { one['not'] = { const: 'no' }; }), /Text: not is not understood/],
  ['a condition', schema('KitePatch', (one) => { one['if'] = {}; }), /KitePatch: if is not understood/],
  ['pattern properties', schema('KitePatch', (one) => { one['patternProperties'] = {}; }), /patternProperties is not understood/],
  ['a misspelt mark of ours', schema('Colour', (one) => { one['x-vocabluary'] = 'Colour'; }), /x-vocabluary is not understood/],
  ['a description that a comma broke', schema('Text', (one) => { one['and it ends'] = null; }), /and it ends is not understood/],
  ['nullable', schema('Text', (one) => { (one as { nullable?: boolean }).nullable = true; }), /nullable is not understood/],
  ['two types', schema('Text', (one) => { (one as { type: unknown }).type = ['string', 'null']; }), /type must be one name/],
  ['a keyword of another type', schema('Text', (one) => { one.minimum = 1; }), /minimum is not understood/],
  ['an object that closes itself', schema('KitePatch', (one) => { one.additionalProperties = false; }), /the view decides what is open/],
  ['an object without anything in it', schema('KitePatch', (one) => { delete one.properties; }), /has properties or additionalProperties/],
  ['a required field that is not described', schema('KitePatch', (one) => { one.required = ['colour']; }), /colour is required and not described/],
  ['a format it does not know', schema('Id', (one) => { one.format = 'ulid'; }), /Id: .*ulid/],
  ['a list of codes that is not there', schema('Colour', (one) => { one['x-vocabulary'] = 'Color'; }), /no vocabulary called Color/],
  ['a discriminator without a mapping', schema('Tail', (one) => { delete one.discriminator?.mapping; }), /explicit mapping/],
  ['a mapping that leads elsewhere', schema('Tail', (one) => { one.discriminator = { propertyName: 'kind', mapping: { ribbon: '#/components/schemas/KnotTail' } }; }), /does not lead/],
  ['a union whose members cannot be told apart', schema('Place', (one) => { one.oneOf = [{ $ref: '#/components/schemas/PlaceName' }, { $ref: '#/components/schemas/PlaceName' }]; }), /cannot be told apart/],
  ['a reference that leads nowhere', schema('Place', (one) => { one.oneOf = [{ $ref: '#/components/schemas/Nowhere' }]; }), /leads nowhere/],
  ['two descriptions of one field in allOf', schema('Kite', (one) => { one.allOf?.push({ type: 'object', properties: { colour: { type: 'string' } } }); }), /colour is described twice/],
  ['a state that is not one', (contract) => { operationOf(contract, 'post', '/kites/{id}/fly-up')['x-states'] = { of: 'Kite', from: ['sideways'], to: 'up' }; }, /sideways is no state/],
  ['a problem code nobody described', (contract) => { operationOf(contract, 'put', '/kites/{id}')['x-problems'] = ['no-wind']; }, /no-wind/],
  ['a shared problem code named again', (contract) => { operationOf(contract, 'put', '/kites/{id}')['x-problems'] = ['not-found']; }, /not-found is shared/],
  ['an operation without a scope', (contract) => { delete operationOf(contract, 'put', '/kites/{id}')['x-scope']; }, /says its x-scope/],
  ['two operations with one id', (contract) => { operationOf(contract, 'put', '/kites/{id}').operationId = 'flyKite'; }, /two operations have this id|flyKite/],
  ['a path that names what no parameter describes', (contract) => { operationOf(contract, 'post', '/kites/{id}/fly-up').parameters = []; }, /the path names id/],
  ['a parameter in a cookie', (contract) => { operationOf(contract, 'get', '/kites').parameters = [{ name: 'c', in: 'cookie', schema: { type: 'string' } }]; }, /cookie is not understood/],
  ['a body in two media types', (contract) => {
    const body = operationOf(contract, 'put', '/kites/{id}').requestBody;
    if (body && 'content' in body) body.content['text/csv'] = { schema: { type: 'string' } };
  }, /exactly one media type/],
];

for (const [what, change, message] of refused) {
  test(`the reader refuses ${what}`, async () => {
    await assert.rejects(() => generate(brokenKites(change)), (error) => error instanceof ContractError && message.test(error.message));
  });
}

test('a description may stand beside a reference', () => {
  assert.equal(propertiesOf(bundle.components?.schemas?.['KitePatch'])['name']?.description, 'Its new name.');
});
