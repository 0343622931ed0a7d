import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import './style.css';
import { Options } from './options';
import { Page } from './page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page>{(settings) => <Options settings={settings} />}</Page>);
