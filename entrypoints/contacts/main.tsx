import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import './style.css';
import { Page } from '../options/page';
import { Frame } from './frame';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page>{(settings) => <Frame settings={settings} />}</Page>);
