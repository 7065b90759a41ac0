import type { ReactNode } from 'react';
import { Layout as RaLayout } from 'react-admin';
import { AppBar } from './AppBar.tsx';
import { LiveRecords } from './LiveRecords.tsx';
import { MainMenu } from './MainMenu.tsx';
import { SignInAgain } from './SignInAgain.tsx';

export const Layout = ({ children }: { children: ReactNode }) => (
  <RaLayout appBar={AppBar} appBarAlwaysOn menu={MainMenu}>
    {children}
    <SignInAgain />
    <LiveRecords />
  </RaLayout>
);
