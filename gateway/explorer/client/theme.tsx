import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
// Before anybody is signed in there are no settings.
document.documentElement.dataset['theme'] = systemIsDark.matches ? 'dark' : 'light';

/** Keeps one answer to "light or dark" on the root element, for the style sheet, from the settings or else the system. */
export const Theme = () => {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset['theme'] = theme ?? (systemIsDark.matches ? 'dark' : 'light');
    };
    // Choosing "system" again makes the editors follow too.
    const follow = () => setTheme(theme);
    apply();
    systemIsDark.addEventListener('change', apply);
    systemIsDark.addEventListener('change', follow);
    return () => {
      systemIsDark.removeEventListener('change', apply);
      systemIsDark.removeEventListener('change', follow);
    };
  }, [theme, setTheme]);
  return null;
};
