// The design tokens on a list, to try tokens out and copy their CSS.
import type {Meta, StoryObj} from '@storybook/web-components-vite';

const meta: Meta = {
  title: 'Tokens',
  component: 'benelux-news-list',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json', layout: 'grid'},
};

export default meta;

/** Each control is a token; the code is what to put into a style sheet. */
export const TryATokenOut: StoryObj = {
  args: {'--benelux-color-accent': '#7a1f5c'},
  parameters: {
    controls: {include: /^--/},
    docs: {
      source: {
        language: 'css',
        transform: (_: string, {args}: {args: Record<string, unknown>}) => {
          const tokens = Object.entries(args).filter(
            ([name, value]) => name.startsWith('--') && value,
          );
          const lines = tokens.map(([name, value]) => `  ${name}: ${String(value)};`);
          return [':root {', ...lines, '}'].join('\n');
        },
      },
    },
  },
};
