import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { t } from '../strings/text.ts';
import { chooseTheme, THEMES, useTheme } from './theme.ts';

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const theme = useTheme();
  return (
    <ToggleButtonGroup
      aria-label={t('app.theme')}
      className="segmented"
      selectedKeys={[theme]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = THEMES.find((one) => keys.has(one));
        if (chosen) chooseTheme(chosen);
      }}
    >
      {THEMES.map((one) => (
        <ToggleButton key={one} id={one}>
          {t(`app.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
