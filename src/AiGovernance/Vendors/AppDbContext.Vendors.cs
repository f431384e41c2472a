using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Vendor> Vendors => Set<Vendor>();
    public DbSet<VendorProduct> VendorProducts => Set<VendorProduct>();
    public DbSet<VendorParty> VendorParties => Set<VendorParty>();
    public DbSet<AssuranceDocument> AssuranceDocuments => Set<AssuranceDocument>();
    public DbSet<DocumentRequest> DocumentRequests => Set<DocumentRequest>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<AnswerProof> AnswerProofs => Set<AnswerProof>();
    public DbSet<AnswerInquiry> AnswerInquiries => Set<AnswerInquiry>();
    public DbSet<AssessmentLink> AssessmentLinks => Set<AssessmentLink>();
    public DbSet<AssessmentFinding> AssessmentFindings => Set<AssessmentFinding>();
}
