// Without a script every page is whole; what makes it quicker is built from ui/.
