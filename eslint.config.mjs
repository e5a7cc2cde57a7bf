import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each feature may import of others: docs/architecture.md, "Features". Nothing is allowed by default. */
const mayImport = {
  audit: [],
  identity: ['audit'],
  notifications: ['identity'],
  taxonomy: [],
  geography: [],
  directory: ['identity', 'taxonomy', 'geography'],
  casework: ['identity', 'taxonomy', 'geography'],
  matching: ['directory', 'casework', 'taxonomy', 'geography'],
  referrals: ['matching', 'directory', 'casework'],
  outcomes: ['casework'],
  evaluation: ['identity', 'taxonomy'],
};
const features = Object.keys(mayImport);
const scopes = (names) => names.map((name) => `scope:${name}`);

const constraints = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain', 'type:util'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:util'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:domain', 'type:util'] },
  { sourceTag: 'type:util', onlyDependOnLibsWithTags: ['type:util'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:app', 'type:api', 'type:domain', 'type:util', 'type:testing'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:web', 'type:util'] },
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  { sourceTag: 'platform:node', onlyDependOnLibsWithTags: ['platform:node', 'platform:any'] },
  { sourceTag: 'platform:browser', onlyDependOnLibsWithTags: ['platform:browser', 'platform:any'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:demo', onlyDependOnLibsWithTags: [...scopes(features), 'scope:demo', 'scope:shared'] },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: [...scopes(features), 'scope:demo', 'scope:app', 'scope:shared'] },
  ...features.map((name) => ({
    sourceTag: `scope:${name}`,
    onlyDependOnLibsWithTags: scopes([name, ...mayImport[name], 'shared']),
  })),
];

/** Tests and the command line work on the server's own composition; nothing else may import an application. */
const boundaries = (allow) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow,
    depConstraints: constraints,
  },
];

export default tseslint.config(
  { ignores: ['dist', '.nx', '.linkwell', 'node_modules', 'libs/shared/web-kit/graphql/generated', '**/*.mjs'] },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.recommended], plugins: { '@nx': nx, 'react-hooks': hooks } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@nx/enforce-module-boundaries': boundaries([]),
    },
  },
  { files: ['**/*.spec.ts', 'libs/*/api/**/testing/**/*.ts'], rules: { '@nx/enforce-module-boundaries': boundaries(['@linkwell/testing']) } },
  { files: ['test/**/*.ts', 'apps/cli/**/*.ts', 'apps/worker/**/*.ts'], rules: { '@nx/enforce-module-boundaries': boundaries(['@linkwell/api']) } },
  {
    files: ['libs/*/domain/**/*.ts', 'libs/shared/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time from a Clock.' }],
    },
  },
);
