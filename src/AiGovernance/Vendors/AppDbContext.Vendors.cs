using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Data;

public sealed partial class AppDbContext
{
    public DbSet<Vendor> Vendors => Set<Vendor>();
    public DbSet<VendorProduct> VendorProducts => Set<VendorProduct>();
    public DbSet<AssuranceDocument> AssuranceDocuments => Set<AssuranceDocument>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<AssessmentLink> AssessmentLinks => Set<AssessmentLink>();
}
