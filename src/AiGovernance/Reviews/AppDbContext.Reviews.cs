using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Comments;
using AiGovernance.Reviews.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewConflict> ReviewConflicts => Set<ReviewConflict>();
    public DbSet<ReviewReminder> ReviewReminders => Set<ReviewReminder>();
    public DbSet<SubmitterQuestion> SubmitterQuestions => Set<SubmitterQuestion>();
    public DbSet<AssessmentRecord> AssessmentRecords => Set<AssessmentRecord>();
    public DbSet<NeededAssessment> NeededAssessments => Set<NeededAssessment>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<CommentMention> CommentMentions => Set<CommentMention>();
    public DbSet<PrivilegedNote> PrivilegedNotes => Set<PrivilegedNote>();
}
