/** No text outside the files of words: what people read in a component comes from `t()`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** Attributes that people read or hear. */
const READ = [
	'alt',
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'label',
	'placeholder',
	'summary',
	'text',
	'title',
	'help',
	'heading'
];

const LETTERS = /\p{L}{2,}/u;

/** Names and codes that are the same in every language. */
const SAME_EVERYWHERE = ['(EUPL-1.2)'];

type Node = { readonly type: string; readonly name?: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}

function literalIn(node: Node): string | undefined {
	if (node.type === 'Text') return String(node.data);
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
	return undefined;
}

/** Every text that stands in the markup itself; of attributes only those that people read. */
function texts(node: unknown, inAttribute = false): string[] {
	if (Array.isArray(node)) return node.flatMap((one) => texts(one, inAttribute));
	if (!isNode(node)) return [];
	const literal = literalIn(node);
	if (literal !== undefined) return node.type === 'Text' || inAttribute ? [literal] : [];
	if (node.type === 'Attribute') {
		return READ.includes(node.name ?? '') ? attributeTexts(node.value) : [];
	}
	// What a script or a call holds are keys and names.
	if (['CallExpression', 'Script', 'StyleSheet', 'MemberExpression'].includes(node.type)) return [];
	return Object.entries(node)
		.filter(([key]) => !['css', 'instance', 'module', 'options', 'metadata'].includes(key))
		.flatMap(([, value]) => texts(value, inAttribute));
}

/** The text of an attribute: as it stands, or the outcomes of `a ? b : c`. */
function attributeTexts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(attributeTexts);
	if (!isNode(value)) return [];
	const literal = literalIn(value);
	if (literal !== undefined) return [literal];
	if (value.type === 'ExpressionTag') return attributeTexts(value.expression);
	if (value.type === 'ConditionalExpression') {
		return [...attributeTexts(value.consequent), ...attributeTexts(value.alternate)];
	}
	if (value.type === 'LogicalExpression') return attributeTexts(value.right);
	if (value.type === 'TemplateLiteral') return attributeTexts(value.quasis);
	return [];
}

/** `{'text'}` and `{a ? 'text' : b}` in the markup. */
function shownTexts(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(shownTexts);
	if (!isNode(node)) return [];
	if (node.type === 'Attribute') return [];
	if (node.type === 'ExpressionTag') return attributeTexts(node.expression);
	return Object.entries(node)
		.filter(([key]) => !['css', 'instance', 'module', 'options', 'metadata'].includes(key))
		.flatMap(([, value]) => shownTexts(value));
}

export function literalTexts(source: string): string[] {
	const tree: AST.Root = parse(source, { modern: true });
	const found = [...texts(tree.fragment), ...shownTexts(tree.fragment)].map((text) => text.trim());
	return found.filter((text) => LETTERS.test(text) && !SAME_EVERYWHERE.includes(text));
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => join('src', file).replaceAll('\\', '/'));

it.each(components)('%s', (file) => {
	expect(literalTexts(readFileSync(file, 'utf8'))).toEqual([]);
});

it('finds text in markup, in attributes and in expressions', () => {
	const source = `<script>const a = 'code';</script>
		<p class="name">Hallo {t('key')}</p>
		<img alt="Een plaatje" src="a.png" />
		<b title={on ? 'Aan' : t('off')}>{on ? 'Open' : t('key')}</b>`;
	expect(literalTexts(source).sort()).toEqual(['Aan', 'Een plaatje', 'Hallo', 'Open']);
});
