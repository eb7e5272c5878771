import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

/** Limits that ask for a second look, not for a trick to get round them. */
const SIZE_LIMITS = {
	'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
};

export default ts.config(
	{
		ignores: [
			'build/',
			'build-*/',
			'.svelte-kit*/',
			'coverage/',
			'reports/',
			'node_modules/',
			'.stryker-tmp/',
			'playwright-report/',
			'test-results/'
		]
	},
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: [
						'eslint.config.js',
						'svelte.config.js',
						'*.config.mjs',
						'static/*.js'
					]
				},
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-undef': 'off',
			// Links go through href() and pageHref(), which resolve them and know every page by its type.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			]
		}
	},
	{ files: ['src/**/*.ts', 'src/**/*.svelte'], rules: SIZE_LIMITS },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['*.config.js', '*.config.ts', '*.config.mjs', 'static/*.js'],
		...ts.configs.disableTypeChecked
	}
);
