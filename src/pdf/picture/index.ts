export { type PagePicture, pagePicture } from './page-picture.ts'
