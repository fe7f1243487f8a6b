/** Books as offices hand them in, and what must be read of them. */
package org.lunzhu.office.books;
