import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import './style.css';
import { Page } from '../options/page';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page>{(settings) => <Welcome settings={settings} />}</Page>);
