"""What the cooperative has set for savings: each rule, its days, and setting it anew."""
