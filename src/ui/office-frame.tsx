import { type ReactNode, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { CloseIcon, MenuIcon } from './icons.tsx';
import { RouteLink } from './route-link.tsx';
import './office-frame.css';

type Props = {
  company: string;
  title: string;
  menuLabel: string;
  closeLabel: string;
  skipLabel: string;
  links: readonly {
    readonly href: string;
    readonly label: string;
    readonly icon: ReactNode;
    readonly current: boolean;
    readonly badge?: ReactNode;
  }[];
  /** What stands at the end of the navigation: language, sign-out. */
  foot: ReactNode;
  /** What is said above every page. */
  notice: ReactNode;
  children: ReactNode;
};

/** The office's page frame: the navigation at the side, or behind a button where the page is narrow. */
export function OfficeFrame(props: Props) {
  const { company, title, menuLabel, closeLabel, skipLabel, links, foot, notice, children } = props;
  const [open, setOpen] = useState(false);
  return (
    <div className="office-frame">
      <a className="office-frame__skip" href="#office-main">
        {skipLabel}
      </a>
      <header className="office-frame__side" data-open={open || undefined}>
        <div className="office-frame__head">
          <p className="office-frame__company">
            {company}
            <span className="office-frame__title">{title}</span>
          </p>
          <div className="office-frame__menu">
            <IconButton
              label={open ? closeLabel : menuLabel}
              icon={open ? <CloseIcon /> : <MenuIcon />}
              expanded={open}
              onPress={() => setOpen(!open)}
            />
          </div>
        </div>
        <div className="office-frame__drawer">
          <nav aria-label={title}>
            <ul className="office-frame__links">
              {links.map(({ href, label, icon, current, badge }) => (
                <li key={href}>
                  <RouteLink
                    href={href}
                    className="office-frame__link"
                    current={current}
                    onFollow={() => setOpen(false)}
                  >
                    {icon}
                    <span className="office-frame__link-label">{label}</span>
                    {badge}
                  </RouteLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="office-frame__foot">{foot}</div>
        </div>
      </header>
      <main className="office-frame__main" id="office-main" tabIndex={-1}>
        <div className="office-frame__notice">{notice}</div>
        {children}
      </main>
    </div>
  );
}
