"""What is set up once, and what somebody in charge sees to."""
