"""What a tablet needs to work, checked one by one; without Qt, for the app and for the command line."""
